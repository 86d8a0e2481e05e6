/** Who asked for what, when, and what the gate said; append-only. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.accesslog;
