/** The recusal and its life. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.recusal.entity;
