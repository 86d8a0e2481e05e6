-- In demo mode only: how far the portal's clock runs ahead of the machine's.
CREATE TABLE demo_clock (
    only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    lead_millis bigint NOT NULL
);
