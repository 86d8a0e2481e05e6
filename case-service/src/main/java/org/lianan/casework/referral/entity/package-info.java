/**
 * The referral of a suspected crime to the police (涉嫌犯罪案件移送, 行刑衔接): a bureau's task group reports, its head alone
 * decides, the police answer. It begins when the amounts or other facts reach a prosecution standard (State Council
 * Order 310, art. 3) and ends when the goods are handed over or the case goes on under administrative law. The whole
 * life cycle is the table in {@link org.lianan.casework.referral.entity.ReferralStep}.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.referral.entity;
