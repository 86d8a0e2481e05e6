/** Numbers that name a person, shown in full once: whose, to whom, and what for. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.reveal.entity;
