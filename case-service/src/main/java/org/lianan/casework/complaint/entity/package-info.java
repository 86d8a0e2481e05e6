/** The consumer's complaint (投诉): a dispute to be mediated, with a life and periods of its own beside the case. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.complaint.entity;
