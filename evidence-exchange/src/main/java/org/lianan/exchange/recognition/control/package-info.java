/** Where recognitions are kept and found. */
@org.jspecify.annotations.NullMarked
package org.lianan.exchange.recognition.control;
