/** Where it is kept who was shown which number in full. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.reveal.control;
