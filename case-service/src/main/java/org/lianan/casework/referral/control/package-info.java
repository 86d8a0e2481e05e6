/** Where referrals are kept and found, and what each step means for the duties of the agencies. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.referral.control;
