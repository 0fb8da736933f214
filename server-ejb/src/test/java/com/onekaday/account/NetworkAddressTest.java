package com.onekaday.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:DB8:0001:2:ffff::1, 2001:db8:1:2::/64",
        "2001:db8::1, 2001:db8:0:0::/64",
        "::1, 0:0:0:0::/64",
        "fe80::1%eth0, fe80:0:0:0::/64",
        "1::6:7:8, 1:0:0:0::/64",
        "::2:3:4:5:6:7:8, 0:2:3:4::/64",
        "::ffff:203.0.113.7, 203.0.113.7",
        "0:0:0:0:0:ffff:203.0.113.7, 203.0.113.7",
    })
    void countsByTheNetworkThatOneCallerHas(String address, String counted) {
        assertThat(NetworkAddress.counted(address)).isEqualTo(counted);
    }
}
