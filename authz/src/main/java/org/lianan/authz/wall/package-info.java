/** The second wall: for whom each transaction works, so that a forgotten predicate leaks nothing. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.wall;
