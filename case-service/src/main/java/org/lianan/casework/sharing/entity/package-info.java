/**
 * The share of a case (案件共享): a grant by which the lead agency lets another agency take part or read. It is proposed by
 * an officer, approved by another person, answered by the receiver, and ends by revocation or on its last day.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.sharing.entity;
