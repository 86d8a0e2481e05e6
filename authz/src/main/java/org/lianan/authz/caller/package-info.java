/** Who is calling: an officer (执法人员) of one agency with the roles that Keycloak asserts, or a machine with its own. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.caller;
