"""First names that are one: short forms of English and the spellings of one name in several languages."""

from __future__ import annotations

from functools import cache

# One name a line, folded; compiled by us from general knowledge. A short form may belong to several names ("alex").
_GROUPS = """
abraham abe avraham
albert al bert
alexander alexandre alejandro alessandro aleksandr aleksander oleksandr alyaksandr aliaksandr olexander alex sasha
alexandra aleksandra oleksandra alex sasha
alexei alexey aleksei aleksey alexej oleksiy oleksii alyosha
andrew andy andrei andrey andrej andrii andriy andre drew
anthony tony antony antonio anton
barbara barb
benjamin ben binyamin benny
catherine cathy kate katherine kathryn kathy ekaterina yekaterina kateryna
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debbie deb
donald don donny
dmitry dmitri dmitrij dmytro dima
edward ed eddie ted teddy
eduard edward
elizabeth liz beth betty lizzie
eugene gene yevgeny evgeny evgeniy yevhen jewgeni
frederick fred freddie
gregory greg
helen elena olena yelena jelena
henry harry hank
jacob jake yakov
james jim jimmy jamie
jeffrey jeff geoffrey geoff
john johnny jack jon
joseph joe josef yosef joey
julia yulia yuliya julija
kenneth ken kenny
lawrence larry laurence
leo lev leon
leonard len lenny
margaret maggie meg peggy
matthew matt
michael mike mick mikhail michail mijail mykhailo misha
mohammed muhammad mohamed mohammad muhammed mehmed mehmet mo
nicholas nick nikolas nicolas nikolai nikolay mykola
nikita mykyta
pamela pam
patricia pat patty
patrick pat
paul pavel pavlo
peter pete pyotr petr petro piotr pjotr
philip phil phillip
raymond ray
richard dick rick rich ricky
robert bob rob bobby robbie
ronald ron ronnie
samuel sam
sergei sergey sergej serhiy serhii sergiy siarhei
stephen steve steven stefan
susan sue suzanne
theodore ted theo fyodor fedor fjodor
thomas tom tommy
timothy tim
vincent vince
vladimir wladimir volodymyr uladzimir
walter walt
william bill will billy willy liam
yuri yury juri jurij yurii iurii
"""


@cache
def _table() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_GROUPS.split("\n")):
        for name in line.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(groups) for name, groups in found.items()}


def one_name(first: str, second: str) -> bool:
    """Whether two folded first names are forms of one."""
    table = _table()
    return bool(table.get(first, frozenset()) & table.get(second, frozenset()))
