/**
 * The letter of assistance (协助调查函), its life cycle, and what it asks of and tells others: the question
 * {@link AnswerEvidence} and the event {@link AssistanceAnswered} are answered and heard by the keeper of the evidence.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.assistance.entity;
