package com.onekaday.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What shops and banks hand out is read without a question. */
class ImportPresetTest {

    @Test
    void readsStripesPayments() throws IOException {
        var rows = FileRows.of("""
                id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Description,Fee,Status
                ch_1,2026-03-02 09:15:00,120.00,0.00,eur,true,Invoice 7,3.78,Paid
                ch_2,2026-03-03 10:00:00,15.00,0.00,eur,false,,0.00,Failed
                """);

        assertThat(told(rows)).containsExactly("2026-03-02 Stripe 120.00 EUR −3.78 Invoice 7 stripe/ch_1");
    }

    @Test
    void readsStripesBalanceReport() throws IOException {
        var rows = FileRows.of("""
                balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category,description
                txn_1,2026-03-02 09:15:00,2026-03-09 00:00:00,usd,40.00,1.46,38.54,charge,Course
                txn_2,2026-03-04 00:00:00,2026-03-04 00:00:00,usd,-38.54,0.00,-38.54,payout,STRIPE PAYOUT
                """);

        assertThat(told(rows)).containsExactly("2026-03-02 Stripe 40.00 USD −1.46 Course stripe/txn_1");
    }

    @Test
    void readsPaypal() throws IOException {
        var rows = FileRows.of("""
                "Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","Transaction ID"
                "03/14/2026","09:15:00","PST","Acme Inc","Website Payment","Completed","USD","1,250.00","-36.55","1,213.45","7X1"
                "03/15/2026","09:15:00","PST","","General Withdrawal","Completed","USD","-1,213.45","0.00","-1,213.45","7X2"
                "03/16/2026","09:15:00","PST","Beta","Website Payment","Pending","USD","20.00","-0.88","19.12","7X3"
                """);

        assertThat(told(rows)).containsExactly("2026-03-14 PayPal 1250.00 USD −36.55 Acme Inc paypal/7X1");
    }

    @Test
    void readsPaypalInGerman() throws IOException {
        var rows = FileRows.of("""
                "Datum","Uhrzeit","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Transaktionscode"
                "14.03.2026","09:15:00","Acme GmbH","Zahlung","Abgeschlossen","EUR","1.250,00","-36,55","1.213,45","7X1"
                """);

        assertThat(told(rows)).containsExactly("2026-03-14 PayPal 1250.00 EUR −36.55 Acme GmbH paypal/7X1");
    }

    @Test
    void readsGumroad() throws IOException {
        var rows = FileRows.of("""
                Purchase ID,Item Name,Buyer Name,Purchase Date,Subtotal ($),Taxes ($),Sale Price ($),Fees ($),Net Total ($)
                g1,Icon set,Jo,2026-03-02,19.00,0.00,19.00,2.40,16.60
                """);

        assertThat(told(rows)).containsExactly("2026-03-02 Gumroad 19.00 USD −2.40 Icon set gumroad/g1");
    }

    @Test
    void readsBothLayoutsOfUpworkInDollars() throws IOException {
        var former = FileRows.of("""
                Date,Ref ID,Type,Description,Agency,Freelancer,Team,Account Name,PO,Amount,Amount in local currency,Currency,Balance
                "Mar 2, 2026",501,Hourly,Invoice for Feb 23,,Jo,Acme,,,300.00,276.00,EUR,300.00
                "Mar 2, 2026",502,Service Fee,Fee for 501,,Jo,Acme,,,-30.00,-27.60,EUR,270.00
                """);
        var present = FileRows.of("""
                Date,Transaction ID,Transaction type,Transaction summary,Description 1,Description 2,Ref ID,Client team,Account name,PO,Amount $,Amount in local currency,Currency,Payment method
                "Mar 2, 2026",9,Hourly,Invoice for Feb 23,,,501,Acme,,,300.00,276.00,EUR,
                """);

        assertThat(told(former)).containsExactly("2026-03-02 Upwork 300.00 USD Invoice for Feb 23 upwork/501");
        assertThat(told(present)).isEqualTo(told(former));
    }

    @Test
    void readsEtsyAndPassesOverWhatIsAFeeAlone() throws IOException {
        var rows = FileRows.of("""
                Date,Type,Title,Info,Currency,Amount,Fees & Taxes,Net,Tax Details
                "March 2, 2026",Sale,Payment for Order #1,Order #1,USD,$25.00,--,$25.00,--
                "March 2, 2026",Fee,Transaction fee: Mug,Order #1,USD,--,-$1.63,-$1.63,--
                "March 3, 2026",Deposit,$23.37 sent to your bank account,,USD,--,--,--,--
                """);

        assertThat(told(rows)).containsExactly("2026-03-02 Etsy 25.00 USD Payment for Order #1");
        assertThat(rows.drafts()).allSatisfy(row -> assertThat(row.faults()).isEmpty());
    }

    @Test
    void readsABankThatItHasNeverHeardOf() throws IOException {
        var rows = FileRows.of("""
                Account statement
                Booking date;Value date;Payee;Reference;Debit;Credit;Currency;Balance
                02/03/2026;03/03/2026;Acme Ltd;Invoice 7;;1.250,00;GBP;2.250,00
                14/03/2026;14/03/2026;Landlord;Rent;900,00;;GBP;1.350,00
                """);

        assertThat(told(rows)).containsExactly("2026-03-02 Acme Ltd 1250.00 GBP Invoice 7");
    }

    /** The rows that are income. */
    private static List<String> told(FileRows rows) {
        return rows.drafts().stream()
                .filter(row -> !row.skipped())
                .map(row -> {
                    assertThat(row.faults()).isEmpty();
                    return "%s %s %s %s%s%s%s"
                            .formatted(
                                    row.date(),
                                    row.source(),
                                    row.amount(),
                                    row.currency(),
                                    told(" −", row.fee()),
                                    told(" ", row.note()),
                                    row.externalId() == null ? "" : " " + row.sourceSystem() + "/" + row.externalId());
                })
                .toList();
    }

    private static String told(String before, @Nullable Object value) {
        return value == null ? "" : before + value;
    }
}
