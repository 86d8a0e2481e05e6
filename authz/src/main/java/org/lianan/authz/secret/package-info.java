/** What must not be readable in the database: sealed with a key that lives outside it. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.secret;
