/** The events in the life of an evidence item, as they are kept and as they stand in the log. */
@org.jspecify.annotations.NullMarked
package org.lianan.exchange.custody.entity;
