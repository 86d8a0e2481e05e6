/** Who inside an agency needs to know of which case. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.need.entity;
