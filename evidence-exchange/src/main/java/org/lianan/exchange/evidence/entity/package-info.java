/** What evidence is: the item with its collection record, its files and their fingerprints, and why a file is refused. */
@org.jspecify.annotations.NullMarked
package org.lianan.exchange.evidence.entity;
