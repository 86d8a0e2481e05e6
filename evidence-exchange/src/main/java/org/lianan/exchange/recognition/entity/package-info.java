/** What a receiving agency makes of evidence that another one collected: the three findings, the outcome, its reason. */
@org.jspecify.annotations.NullMarked
package org.lianan.exchange.recognition.entity;
