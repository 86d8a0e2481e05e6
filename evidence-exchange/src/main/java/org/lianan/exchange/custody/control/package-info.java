/** Where custody entries and the logs over them are kept, and the keys that sign for the logs. */
@org.jspecify.annotations.NullMarked
package org.lianan.exchange.custody.control;
