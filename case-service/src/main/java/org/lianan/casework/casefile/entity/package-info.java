/**
 * The case file and its life: parties, charges with their grounds of competence, the team, and what each agency is to
 * the case. The whole life cycle is the table in {@link org.lianan.casework.casefile.entity.CaseStep}.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.casefile.entity;
