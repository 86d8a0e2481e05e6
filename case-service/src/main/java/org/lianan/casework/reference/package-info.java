/**
 * What the law and the state publish, for everybody to look up (法定期限表、工作日历、行政区划): statutory periods, days off,
 * divisions, and whether a number can be what it claims to be. Nobody starts or ends anything here; the tables themselves
 * belong to the features that reckon with them.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.reference;
