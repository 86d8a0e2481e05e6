/** How LianAn says no: one base class, one mapping to RFC 9457, sentences in both languages. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.refusal;
