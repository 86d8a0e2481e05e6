/**
 * Secrecy labels (密级标签): what an item holds that is not for everybody who works on its case, and for whom it is all the
 * same. Pure values; a label can be joined with another and compared, and knows nothing of what it is put on.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.label;
