/** How a command arrives once: idempotency keys and versions. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.command;
