/** Signing in: the browser through Keycloak with a session kept here, machines with a bearer token, one mechanism for both. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.login;
