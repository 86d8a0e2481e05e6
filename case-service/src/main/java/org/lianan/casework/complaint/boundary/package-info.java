/**
 * Consumer complaints (投诉; SAMR Order 121). One comes in beside a lead on the same slip, is accepted or refused within
 * seven working days, and ends when the mediation does. Who complained is known to the handling agency only.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.complaint.boundary;
