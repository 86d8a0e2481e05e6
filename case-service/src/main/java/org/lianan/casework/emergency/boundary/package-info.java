/**
 * Break-glass (紧急查阅): for danger to life or vanishing evidence a leader reads one case for four hours beyond what is open
 * to the agency; never who complained. Who leads the case has it on the desk at once and looks into it, and so does the
 * auditor; until both have, in time, the officer opens no other.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.emergency.boundary;
