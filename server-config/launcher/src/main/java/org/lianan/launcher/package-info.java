/**
 * Starts the whole of LianAn for one person, one test run or one drill: PostgreSQL, Keycloak and the
 * portal, each the real server, as child processes of one JVM.
 *
 * <p>Knows processes, ports and folders. Knows nothing about cases.
 */
@NullMarked
package org.lianan.launcher;

import org.jspecify.annotations.NullMarked;
