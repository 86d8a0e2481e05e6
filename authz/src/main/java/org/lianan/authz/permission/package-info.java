/** What a caller may do: the table of actions, the standings of agencies, and the one place that decides. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.permission;
