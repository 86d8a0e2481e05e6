/**
 * Brings the demo's agencies and officers into Keycloak and into the portal's directory, from one readable
 * file. Idempotent: what is already as written stays untouched.
 */
@NullMarked
package org.lianan.launcher.identity;

import org.jspecify.annotations.NullMarked;
