/** The use cases of a referral: what the bureau does, what the police answer, and what each of them sees of it. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.referral.boundary;
