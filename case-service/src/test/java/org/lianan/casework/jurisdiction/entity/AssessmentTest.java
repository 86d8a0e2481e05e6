package org.lianan.casework.jurisdiction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.Reason;
import org.lianan.casework.party.DivisionCode;

class AssessmentTest {
    private static final DivisionCode HAIMEN = DivisionCode.of("320614");
    private static final DivisionCode YUHANG = DivisionCode.of("330110");
    private static final DivisionCode BAIYUN = DivisionCode.of("440111");
    private static final AgencyId HAIMEN_BUREAU = new AgencyId("js-haimen");
    private static final AgencyId YUHANG_BUREAU = new AgencyId("zj-yuhang");
    private static final AgencyId BAIYUN_BUREAU = new AgencyId("gd-baiyun");
    private static final BureauDirectory DIRECTORY =
            division -> Optional.ofNullable(Map.of(HAIMEN, HAIMEN_BUREAU, YUHANG, YUHANG_BUREAU, BAIYUN, BAIYUN_BUREAU)
                    .get(division));
    private static final LocalDate APRIL = LocalDate.parse("2026-04-18");

    /** The case of the fake blenders: a shop of Haimen, on a platform of Yuhang, with buyers in Baiyun. */
    private static final Places BLENDERS = Places.none()
            .with(Place.PLATFORM_SEAT, YUHANG)
            .with(Place.REGISTERED_SEAT, HAIMEN)
            .with(Place.ACTUAL_PLACE, HAIMEN)
            .with(Place.PUBLISHED_ADDRESS, HAIMEN)
            .with(Place.VIOLATION_PLACE, BAIYUN)
            .with(Place.BUYERS_PLACE, BAIYUN);

    @Nested
    class The_fake_blenders {

        @Test
        void sold_by_a_merchant_are_for_the_bureau_at_its_actual_place_to_punish() {
            var assessment = assess(FirstContact.by(HAIMEN_BUREAU), fakes());

            assertThat(assessment.competentAgencies()).containsExactly(HAIMEN_BUREAU);
            assertThat(assessment.defaultLead()).get().satisfies(lead -> {
                assertThat(lead.rule().number()).isEqualTo("J2");
                assertThat(lead.place()).isEqualTo(Place.ACTUAL_PLACE);
                assertThat(lead.rule().basis().zh()).isEqualTo("市场监督管理行政处罚程序规定第十条第二款、第十二条");
            });
        }

        @Test
        void have_the_platforms_seat_and_the_buyers_place_as_assisting_agencies_not_as_competent_ones() {
            assertThat(assess(FirstContact.by(HAIMEN_BUREAU), fakes()).assisting())
                    .extracting(assisting -> assisting.agency().orElseThrow())
                    .containsExactly(YUHANG_BUREAU, BAIYUN_BUREAU);
        }

        @Test
        void are_for_the_platforms_seat_as_well_when_it_found_them_first() {
            var assessment = assess(FirstContact.by(YUHANG_BUREAU), fakes());

            assertThat(assessment.competentAgencies()).containsExactly(HAIMEN_BUREAU, YUHANG_BUREAU);
            assertThat(assessment.defaultLead().flatMap(Ground::agency)).contains(HAIMEN_BUREAU);
            assertThat(codes(assessment)).contains("COMPETENT_AS_FIRST", "LEAD_BY_DEFAULT");
        }

        @Test
        void are_led_by_whoever_filed_first() {
            var assessment = assess(FirstContact.by(YUHANG_BUREAU).filedBy(YUHANG_BUREAU), fakes());

            assertThat(assessment.defaultLead().flatMap(Ground::agency)).contains(YUHANG_BUREAU);
            assertThat(codes(assessment)).contains("LEAD_FIRST_TO_FILE");
        }

        @Test
        void are_not_led_by_a_bureau_that_filed_without_competence() {
            var assessment = assess(FirstContact.by(HAIMEN_BUREAU).filedBy(BAIYUN_BUREAU), fakes());
            assertThat(assessment.defaultLead().flatMap(Ground::agency)).contains(HAIMEN_BUREAU);
        }

        @Test
        void and_the_platforms_skipped_identity_check_have_different_leads() {
            var skipped = new Act(
                    ChargeCode.IDENTITY_CHECK_SKIPPED, Instrument.E_COMMERCE_LAW, Subject.PLATFORM, APRIL, BLENDERS);
            var assessment = assess(FirstContact.by(HAIMEN_BUREAU), fakes(), skipped);

            assertThat(assessment.acts())
                    .extracting(act -> act.defaultLead().orElseThrow().bureau())
                    .containsExactly(HAIMEN_BUREAU, YUHANG_BUREAU);
            assertThat(assessment.acts())
                    .extracting(act -> act.defaultLead().orElseThrow().rule().number())
                    .containsExactly("J2", "J1");
            assertThat(codes(assessment)).contains("LEADS_DIFFER");
            assertThat(assessment.assisting())
                    .extracting(assisting -> assisting.agency().orElseThrow())
                    .containsExactly(BAIYUN_BUREAU);
        }
    }

    @Nested
    class A_breach_of_order_117 {

        @Test
        void by_a_live_room_is_for_its_actual_place_even_when_the_platforms_seat_found_it_first() {
            var competence = punish(breach(Subject.LIVE_ROOM, APRIL, BLENDERS), FirstContact.by(YUHANG_BUREAU));

            assertThat(competence.grounds()).extracting(Ground::bureau).containsExactly(HAIMEN_BUREAU);
            assertThat(competence.rule().number()).isEqualTo("J3b");
        }

        @Test
        void falls_back_to_the_registered_seat_and_then_to_the_platforms_seat() {
            var unknownPlace = Places.none().with(Place.PLATFORM_SEAT, YUHANG).with(Place.REGISTERED_SEAT, HAIMEN);
            var unregistered = Places.none().with(Place.PLATFORM_SEAT, YUHANG);

            assertThat(punish(breach(Subject.LIVE_ROOM, APRIL, unknownPlace), FirstContact.unknown())
                            .grounds())
                    .extracting(Ground::place)
                    .containsExactly(Place.REGISTERED_SEAT);
            assertThat(punish(breach(Subject.LIVE_ROOM, APRIL, unregistered), FirstContact.unknown())
                            .grounds())
                    .extracting(Ground::place)
                    .containsExactly(Place.PLATFORM_SEAT);
        }

        @Test
        void by_a_streamer_goes_where_the_live_room_goes() {
            var streamer = punish(breach(Subject.STREAMER, APRIL, BLENDERS), FirstContact.unknown());
            assertThat(streamer.rule().number()).isEqualTo("J3c");
            assertThat(streamer.defaultLead().flatMap(Ground::agency)).contains(HAIMEN_BUREAU);
        }

        @Test
        void by_a_platform_or_an_agency_of_streamers_is_for_its_seat() {
            assertThat(punish(breach(Subject.PLATFORM, APRIL, BLENDERS), FirstContact.unknown())
                            .defaultLead()
                            .flatMap(Ground::agency))
                    .contains(YUHANG_BUREAU);
            assertThat(punish(breach(Subject.MCN, APRIL, BLENDERS), FirstContact.unknown())
                            .defaultLead()
                            .orElseThrow()
                            .place())
                    .isEqualTo(Place.REGISTERED_SEAT);
        }

        @ParameterizedTest
        @CsvSource({"2026-01-31, J2", "2026-02-01, J3b"})
        void is_judged_by_the_day_of_the_act(LocalDate day, String rule) {
            var competence = punish(breach(Subject.LIVE_ROOM, day, BLENDERS), FirstContact.unknown());
            assertThat(competence.rule().number()).isEqualTo(rule);
        }

        @Test
        void before_the_order_was_in_force_says_that_its_rule_was_not_yet_one() {
            var competence =
                    punish(breach(Subject.LIVE_ROOM, LocalDate.parse("2026-01-31"), BLENDERS), FirstContact.unknown());
            assertThat(competence.explanation().get(0).sentence().en())
                    .isEqualTo("Rule J3b is in force from 2026-02-01 and does not apply to 2026-01-31 (SAMR and CAC"
                            + " Order 117 (live-stream commerce), art. 47(2)).");
        }

        private static Act breach(Subject subject, LocalDate day, Places places) {
            return new Act(ChargeCode.ORDER_117, Instrument.ORDER_117, subject, day, places);
        }
    }

    @Nested
    class An_internet_advert {

        @Test
        void that_a_merchant_published_itself_is_for_its_own_place_only() {
            var own = new Act(ChargeCode.FALSE_ADVERT, Instrument.ADVERT_LAW, Subject.MERCHANT, APRIL, BLENDERS);
            var competence = punish(own, FirstContact.by(YUHANG_BUREAU));

            assertThat(competence.rule().number()).isEqualTo("J4");
            assertThat(competence.grounds()).extracting(Ground::bureau).containsExactly(HAIMEN_BUREAU);
        }

        @Test
        void published_by_another_is_for_the_publishers_place_and_for_the_advertisers_when_it_found_it_first() {
            var places = Places.none().with(Place.PUBLISHER_PLACE, YUHANG).with(Place.ADVERTISER_PLACE, HAIMEN);
            var act = new Act(ChargeCode.FALSE_ADVERT, Instrument.ADVERT_LAW, Subject.ADVERTISER, APRIL, places);

            assertThat(punish(act, FirstContact.unknown()).grounds())
                    .extracting(Ground::bureau)
                    .containsExactly(YUHANG_BUREAU);
            assertThat(punish(act, FirstContact.by(HAIMEN_BUREAU)).grounds())
                    .extracting(Ground::bureau)
                    .containsExactly(YUHANG_BUREAU, HAIMEN_BUREAU);
        }
    }

    @Nested
    class A_complaint {

        @Test
        void is_for_the_address_published_on_the_platform_or_the_platforms_seat_and_the_first_to_receive_it_leads() {
            var atHaimen = complaint("2026-04-20", BLENDERS, FirstContact.by(HAIMEN_BUREAU));
            var atYuhang = complaint("2026-04-20", BLENDERS, FirstContact.by(YUHANG_BUREAU));

            assertThat(atHaimen.grounds()).extracting(Ground::bureau).containsExactly(HAIMEN_BUREAU, YUHANG_BUREAU);
            assertThat(atHaimen.defaultLead().flatMap(Ground::agency)).contains(HAIMEN_BUREAU);
            assertThat(atYuhang.defaultLead().flatMap(Ground::agency)).contains(YUHANG_BUREAU);
        }

        @Test
        void against_a_merchant_without_a_published_address_is_for_the_platforms_seat() {
            var competence = complaint(
                    "2026-04-20", Places.none().with(Place.PLATFORM_SEAT, YUHANG), FirstContact.by(HAIMEN_BUREAU));
            assertThat(competence.grounds()).extracting(Ground::bureau).containsExactly(YUHANG_BUREAU);
        }

        @ParameterizedTest
        @CsvSource({"2026-04-14, J5', ACTUAL_PLACE", "2026-04-15, J5, PUBLISHED_ADDRESS"})
        void goes_by_the_order_in_force_when_it_was_received(String day, String rule, Place first) {
            var competence = complaint(day, BLENDERS, FirstContact.unknown());
            assertThat(competence.rule().number()).isEqualTo(rule);
            assertThat(competence.grounds().get(0).place()).isEqualTo(first);
        }

        private static Competence complaint(String receivedOn, Places places, FirstContact contact) {
            var act = new Act(ChargeCode.OTHER, Instrument.E_COMMERCE_LAW, Subject.MERCHANT, APRIL, places);
            return Competence.forComplaint(act, LocalDate.parse(receivedOn), contact, DIRECTORY);
        }
    }

    @Nested
    class A_report {

        @Test
        void against_a_merchant_is_for_its_actual_place_and_the_platforms_seat_only_if_it_received_it_first() {
            assertThat(report(Subject.MERCHANT, FirstContact.by(BAIYUN_BUREAU)).grounds())
                    .extracting(Ground::bureau)
                    .containsExactly(HAIMEN_BUREAU);
            assertThat(report(Subject.MERCHANT, FirstContact.by(YUHANG_BUREAU))
                            .defaultLead()
                            .flatMap(Ground::agency))
                    .contains(YUHANG_BUREAU);
        }

        @Test
        void against_anybody_else_is_for_the_place_of_the_act() {
            assertThat(report(Subject.OTHER, FirstContact.unknown()).grounds())
                    .extracting(Ground::bureau)
                    .containsExactly(BAIYUN_BUREAU);
        }

        private static Competence report(Subject subject, FirstContact contact) {
            var act = new Act(ChargeCode.SHODDY, Instrument.PRODUCT_QUALITY_LAW, subject, APRIL, BLENDERS);
            return Competence.forReport(act, LocalDate.parse("2026-04-20"), contact, DIRECTORY);
        }
    }

    @Test
    void anything_else_is_for_the_place_of_violation() {
        var act = new Act(ChargeCode.SHODDY, Instrument.PRODUCT_QUALITY_LAW, Subject.OTHER, APRIL, BLENDERS);
        var competence = punish(act, FirstContact.unknown());
        assertThat(competence.rule().number()).isEqualTo("J7");
        assertThat(competence.defaultLead().flatMap(Ground::agency)).contains(BAIYUN_BUREAU);
    }

    @Test
    void an_old_division_code_leads_to_the_bureau_that_took_its_place() {
        var old = Places.none().with(Place.ACTUAL_PLACE, DivisionCode.of("320684"));
        var act = new Act(ChargeCode.SHODDY, Instrument.PRODUCT_QUALITY_LAW, Subject.MERCHANT, APRIL, old);
        assertThat(punish(act, FirstContact.unknown()).defaultLead().flatMap(Ground::agency))
                .contains(HAIMEN_BUREAU);
    }

    @Test
    void a_competent_division_without_a_bureau_here_is_named_all_the_same() {
        var elsewhere = Places.none().with(Place.ACTUAL_PLACE, DivisionCode.of("350582"));
        var act = new Act(ChargeCode.SHODDY, Instrument.PRODUCT_QUALITY_LAW, Subject.MERCHANT, APRIL, elsewhere);
        var competence = punish(act, FirstContact.unknown());

        assertThat(competence.defaultLead().orElseThrow().agency()).isEmpty();
        assertThat(competence.explanation())
                .extracting(reason -> reason.sentence().zh())
                .contains("福建省泉州市晋江市的市场监管部门尚未接入本平台。");
    }

    @Test
    void where_no_place_is_known_no_lead_is_proposed() {
        var act = new Act(ChargeCode.SHODDY, Instrument.PRODUCT_QUALITY_LAW, Subject.MERCHANT, APRIL, Places.none());
        var assessment = assess(FirstContact.unknown(), act);
        assertThat(assessment.defaultLead()).isEmpty();
        assertThat(codes(assessment)).containsExactly("RULE", "PLACE_UNKNOWN", "NO_LEAD");
    }

    @Test
    void an_act_before_the_first_row_of_the_table_is_left_to_people() {
        var act = new Act(
                ChargeCode.SHODDY,
                Instrument.PRODUCT_QUALITY_LAW,
                Subject.OTHER,
                LocalDate.parse("2015-01-01"),
                BLENDERS);
        var competence = punish(act, FirstContact.unknown());
        assertThat(competence.rule()).isNull();
        assertThat(competence.grounds()).isEmpty();
        assertThat(competence.explanation()).extracting(Reason::code).endsWith("NO_RULE");
    }

    @Test
    void the_explanation_reads_as_an_officer_would_write_it() {
        assertThat(assess(FirstContact.by(HAIMEN_BUREAU), fakes()).explanation())
                .extracting(reason -> reason.sentence().zh())
                .containsExactly(
                        "适用规则J2：行政处罚，主体为直播间运营者，涉嫌违反商标法（依据市场监督管理行政处罚程序规定第十条第二款、第十二条）。",
                        "实际经营地（江苏省南通市海门区）的市场监管部门有管辖权（规则J2，市场监督管理行政处罚程序规定第十条第二款、第十二条）。",
                        "平台经营者住所地（浙江省杭州市余杭区）的市场监管部门并非先行发现线索或者收到投诉、举报，没有管辖权。",
                        "只有江苏省南通市海门区有管辖权，建议由其主办。",
                        "浙江省杭州市余杭区为平台住所地，平台数据由其协助调取，建议作为协查单位（网络交易监督管理办法第三十三条、第三十四条）。",
                        "广东省广州市白云区为违法行为发生地，因另有特别规定而没有管辖权，但可以协助取证，建议作为协查单位（市场监督管理行政处罚程序规定第四十五条）。");
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void every_subject_under_every_law_and_proceeding_is_explained_in_both_languages(Subject subject) {
        for (var instrument : Instrument.values()) {
            for (var contact : List.of(FirstContact.unknown(), FirstContact.by(YUHANG_BUREAU))) {
                var act = new Act(ChargeCode.OTHER, instrument, subject, APRIL, BLENDERS);
                var bare = new Act(ChargeCode.OTHER, instrument, subject, LocalDate.parse("2022-01-01"), Places.none());
                for (var any : List.of(act, bare)) {
                    for (var competence : List.of(
                            punish(any, contact),
                            Competence.forComplaint(any, any.on(), contact, DIRECTORY),
                            Competence.forReport(any, any.on(), contact, DIRECTORY))) {
                        assertThat(competence.explanation()).isNotEmpty().allSatisfy(reason -> {
                            assertThat(reason.sentence().zh()).doesNotContain("{");
                            assertThat(reason.sentence().en()).doesNotContain("{");
                        });
                    }
                }
            }
        }
    }

    private static Act fakes() {
        return new Act(ChargeCode.COUNTERFEIT_TRADEMARK, Instrument.TRADEMARK_LAW, Subject.LIVE_ROOM, APRIL, BLENDERS);
    }

    private static Assessment assess(FirstContact contact, Act... acts) {
        return Assessment.of(Arrays.asList(acts), contact, DIRECTORY);
    }

    private static Competence punish(Act act, FirstContact contact) {
        return Competence.toPunish(act, contact, DIRECTORY);
    }

    private static List<String> codes(Assessment assessment) {
        return assessment.explanation().stream().map(Reason::code).toList();
    }
}
