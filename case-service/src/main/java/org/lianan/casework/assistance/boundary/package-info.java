/**
 * Letters of assistance (协助调查函, SAMR Order 2, art. 45) as the API offers them: an officer drafts one, the unit head signs
 * it, and the other agency receives, answers or refuses it; it ends when the answer is confirmed.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.assistance.boundary;
