package org.lianan.casework.assistance.entity;

/**
 * Why an agency need not assist: the matter lies outside its remit, which is the only ground that the law knows
 * (Administrative Penalty Law, art. 26; SAMR Order 2, art. 45).
 */
public enum RefusalGround {
    /** 不属本机关职权范围: another authority's matter. */
    OUT_OF_REMIT,
    /** 不在本机关管辖区域: another place's matter. */
    OUT_OF_TERRITORY
}
