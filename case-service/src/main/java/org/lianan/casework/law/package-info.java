/**
 * The vocabulary in which a result gives its reasons: legal instruments (法律文件), citations of their articles and
 * sentences in both languages. Every other feature may speak it; it knows none of them.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.law;
