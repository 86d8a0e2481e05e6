/**
 * Which agency is competent (管辖), by rule and not by opinion: the rules stand in one table, are chosen by the law that
 * was broken, by whose act it was and by the day, and each answer says on which article it rests. It proposes; who leads
 * is settled by filing, by agreement or by designation.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.jurisdiction.entity;
