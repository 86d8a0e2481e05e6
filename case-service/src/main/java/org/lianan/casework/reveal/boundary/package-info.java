/**
 * Revealing (查看完整信息): numbers that name a person are masked everywhere. An officer who works the case or reviews it is
 * shown one of them in full for a reason, so many an hour; it stands in the journal of the case and in the audit trail.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.reveal.boundary;
