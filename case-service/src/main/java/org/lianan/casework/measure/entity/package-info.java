/** Measures (行政强制措施等) taken in a case, what was taken, and where each stands. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.measure.entity;
