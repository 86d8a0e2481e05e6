/**
 * Statutory periods (法定期限): how long the law gives, from which event, and on which day that ends. A clock starts with an
 * event in a case, may be stopped and extended, and ends when the act is done; who does it is the feature's affair. The
 * numbers stand in {@link StatutoryPeriods}, the days off in {@link WorkingCalendar}; everything here is computed,
 * nothing is stored, and each result explains itself.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.deadline;
