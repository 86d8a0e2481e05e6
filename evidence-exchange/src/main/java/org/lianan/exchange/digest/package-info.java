/**
 * Fingerprints 完整性校验值 of evidence, as plain Java. A digest is taken while the content streams past, never from a copy in
 * memory; comparing two of them gives a {@link org.lianan.exchange.digest.Verification} that says intact or altered.
 * Required for electronic data by the joint rule Fa Fa [2016] No. 22, art. 5 (计算完整性校验值).
 */
@org.jspecify.annotations.NullMarked
package org.lianan.exchange.digest;
