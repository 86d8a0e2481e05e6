/**
 * Shares of a case (案件共享) as the API offers them: an officer of the lead agency proposes one, the unit head approves it,
 * and the receiver accepts or declines on a preview; it ends by revocation or on its last day.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.sharing.boundary;
