/**
 * What an agency must do (待办), mostly by a statutory last day. A duty keeps the event that started its period, the days
 * that do not count and the extensions; its date is always reckoned again from these.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.dueboard.entity;
