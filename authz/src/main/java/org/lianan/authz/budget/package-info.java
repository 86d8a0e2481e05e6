/**
 * How much one caller may ask for in a time (限流): token buckets for officers and for addresses, in one table. Guessing
 * passwords is limited where passwords are checked, at Keycloak (ASVS 5.0, 2.4.1).
 */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.budget;
