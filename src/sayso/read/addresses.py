"""Which network addresses are on the public internet."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

# The special-purpose registries of IANA (RFC 6890 and its successors). Written out, because what the standard
# library's `is_global` covers differs between the Python versions we run on.
_NOT_PUBLIC_4 = tuple(
    map(
        ip_network,
        """
        0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
        192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15
        198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
        """.split(),
    )
)
_PUBLIC_6 = IPv6Network("2000::/3")  # all that has been handed out
# In it: protocol assignments with Teredo, documentation, 6to4 (which can carry any IPv4 address, and is dead).
_NOT_PUBLIC_6 = tuple(map(IPv6Network, "2001::/23 2001:db8::/32 2002::/16 3fff::/20".split()))
_NAT64 = IPv6Network("64:ff9b::/96")  # the IPv4 address stands in the last 32 bits; in use on IPv6-only networks


def is_public(address: str) -> bool:
    """Whether an IPv4 or IPv6 address is one of the public internet; False for anything that is no address."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, IPv6Address):
        carried = _carried(found)
        if carried is None:
            return found in _PUBLIC_6 and not any(found in network for network in _NOT_PUBLIC_6)
        found = carried
    return not any(found in network for network in _NOT_PUBLIC_4)


def _carried(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address inside an IPv4-mapped or NAT64 address."""
    if address.ipv4_mapped:
        return address.ipv4_mapped
    return IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else None
