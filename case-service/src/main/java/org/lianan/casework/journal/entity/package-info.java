/** The case's history: entries that are added and never changed. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.journal.entity;
