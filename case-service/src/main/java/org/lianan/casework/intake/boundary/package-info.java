/**
 * How a lead comes in (线索受理): from a 12315 slip, which is split into a complaint and a report, from the agency's own
 * work, or forwarded by another agency. Each becomes a case with a number, parties and charges, to be verified.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.intake.boundary;
