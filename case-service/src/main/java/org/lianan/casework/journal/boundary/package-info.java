/**
 * The journal of a case (办案日志): who did what and when, in which agency's name and on which authority. Every use case
 * adds one entry in its own transaction; nothing is ever changed or taken out.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.journal.boundary;
