/**
 * Measures in a case (措施): goods seized or sealed, evidence registered and held, goods delisted by a platform. Two
 * officers take one, a leader approves it, and it ends when it is lifted or when its period runs out by itself.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.measure.boundary;
