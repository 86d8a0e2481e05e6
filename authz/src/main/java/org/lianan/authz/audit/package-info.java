/** The audit trail (审计记录): who asked for what, when, and what came of it; append-only and chained. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.audit;
