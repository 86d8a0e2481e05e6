/**
 * The case file (案件) as officers meet it: a lead comes in, two officers propose to file it, a leader approves, it is
 * investigated, decided and closed. It begins with a lead at one agency and ends when it is closed or not filed.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.casefile.boundary;
