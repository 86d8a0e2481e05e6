/**
 * Where the criminal law begins (涉嫌犯罪的数额标准): the figures above which a case has to be examined for referral to the
 * police, as data with article and validity. It explains and never decides: whether to refer is for the head of the
 * bureau (State Council Order 310, art. 3 and 5), and suspicion may be reasonable below any figure.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.threshold;
