# Generated from the tables of src/cli; see scripts/manual.
_qimg() {
  local cur prev word subcommand="" at
  cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
  [[ $prev == "=" ]] && prev=${COMP_WORDS[COMP_CWORD-2]}
  [[ $cur == "=" ]] && prev=${COMP_WORDS[COMP_CWORD-1]} cur=""
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=${COMP_WORDS[at]}
    case $word in
      amend|bench|bitmap|check|commit|compare|convert|create|dd|info|io|map|measure|rebase|resize|snapshot) subcommand=$word; break ;;
    esac
  done
  case $subcommand in
    "")
      case $prev in
        -T|--trace) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      COMPREPLY=($(compgen -W 'amend bench bitmap check commit compare convert create dd info io map measure rebase resize snapshot -h --help -V --version -T --trace --connect --deterministic' -- "$cur"))
      return ;;
    amend)
      case $prev in
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -t|--cache) COMPREPLY=($(compgen -W 'none writeback writethrough directsync unsafe' -- "$cur")); return ;;
        -o|--options) COMPREPLY=(); return ;;
        --object) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -q --quiet -p --progress -f --format --image-opts -t --cache --force -o --options --object --connect --deterministic' -- "$cur"))
      ;;
    bench)
      case $prev in
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -t|--cache) COMPREPLY=($(compgen -W 'none writeback writethrough directsync unsafe' -- "$cur")); return ;;
        -c|--count) COMPREPLY=(); return ;;
        -d|--depth) COMPREPLY=(); return ;;
        -o|--offset) COMPREPLY=(); return ;;
        -s|--buffer-size) COMPREPLY=(); return ;;
        -S|--step-size) COMPREPLY=(); return ;;
        -i|--aio) COMPREPLY=(); return ;;
        --pattern) COMPREPLY=(); return ;;
        --flush-interval) COMPREPLY=(); return ;;
        --object) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -q --quiet -f --format --image-opts -t --cache -c --count -d --depth -o --offset -s --buffer-size -S --step-size -i --aio -n --native -w --write --pattern --flush-interval --no-drain -U --force-share --object --connect --deterministic' -- "$cur"))
      ;;
    bitmap)
      case $prev in
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -g|--granularity) COMPREPLY=(); return ;;
        --merge) COMPREPLY=($(compgen -f -- "$cur")); return ;;
        -b|--source-file) COMPREPLY=($(compgen -f -- "$cur")); return ;;
        -F|--source-format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        --object) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -f --format --image-opts --add -g --granularity --remove --clear --enable --disable --merge -b --source-file -F --source-format --object --connect --deterministic' -- "$cur"))
      ;;
    check)
      case $prev in
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -T|--cache) COMPREPLY=($(compgen -W 'none writeback writethrough directsync unsafe' -- "$cur")); return ;;
        --output) COMPREPLY=($(compgen -W 'human json' -- "$cur")); return ;;
        -r|--repair) COMPREPLY=($(compgen -W 'leaks all' -- "$cur")); return ;;
        --progress) COMPREPLY=($(compgen -W 'jsonl' -- "$cur")); return ;;
        --object) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -q --quiet -f --format --image-opts -T --cache -U --force-share --output -r --repair --progress --details --object --connect --deterministic' -- "$cur"))
      ;;
    commit)
      case $prev in
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -t|--cache) COMPREPLY=($(compgen -W 'none writeback writethrough directsync unsafe' -- "$cur")); return ;;
        -b|--base) COMPREPLY=($(compgen -f -- "$cur")); return ;;
        -r|--rate) COMPREPLY=(); return ;;
        --object) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -q --quiet -p --progress -f --format --image-opts -t --cache -d --drop -b --base -r --rate --object --connect --deterministic' -- "$cur"))
      ;;
    compare)
      case $prev in
        -f|--a-format|--left-format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -F|--b-format|--right-format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -T|--cache) COMPREPLY=($(compgen -W 'none writeback writethrough directsync unsafe' -- "$cur")); return ;;
        --object) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -q --quiet -p --progress -f --a-format --left-format -F --b-format --right-format --image-opts -s --strict -T --cache -U --force-share --details --object --connect --deterministic' -- "$cur"))
      ;;
    convert)
      case $prev in
        -f|--source-format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -T|--source-cache) COMPREPLY=($(compgen -W 'none writeback writethrough directsync unsafe' -- "$cur")); return ;;
        -l|--snapshot) COMPREPLY=(); return ;;
        --object) COMPREPLY=(); return ;;
        -O|--output-format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -o|--options) COMPREPLY=(); return ;;
        -t|--output-cache) COMPREPLY=($(compgen -W 'none writeback writethrough directsync unsafe' -- "$cur")); return ;;
        -B|--backing) COMPREPLY=($(compgen -f -- "$cur")); return ;;
        -F|--backing-format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -S|--sparse-size) COMPREPLY=(); return ;;
        -m|--parallel) COMPREPLY=(); return ;;
        -r|--rate) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -q --quiet --image-opts --source-image-opts -f --source-format -T --source-cache -l --snapshot --object -O --output-format --target-image-opts -o --options -t --output-cache -B --backing -F --backing-format -c --compress -S --sparse-size -n --no-create --target-is-zero -m --parallel -W --oob-writes -C --copy-range-offloading -r --rate -p --progress --salvage --bitmaps --skip-broken-bitmaps -U --force-share --connect --deterministic' -- "$cur"))
      ;;
    create)
      case $prev in
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        --object) COMPREPLY=(); return ;;
        -o|--options) COMPREPLY=(); return ;;
        -b|--backing) COMPREPLY=($(compgen -f -- "$cur")); return ;;
        -F|--backing-format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -q --quiet -f --format --object -o --options -b --backing -F --backing-format -u --backing-unsafe --connect --deterministic' -- "$cur"))
      ;;
    dd)
      case $prev in
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -O|--output-format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        --progress) COMPREPLY=($(compgen -W 'jsonl' -- "$cur")); return ;;
        --object) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -f --format --image-opts -O --output-format -U --force-share --progress --object --connect --deterministic' -- "$cur"))
      ;;
    info)
      case $prev in
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        --output) COMPREPLY=($(compgen -W 'human json' -- "$cur")); return ;;
        --object) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -f --format --image-opts -b --backing-chain -U --force-share --output --details --object --connect --deterministic' -- "$cur"))
      ;;
    io)
      case $prev in
        --object) COMPREPLY=(); return ;;
        -c|--cmd) COMPREPLY=(); return ;;
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -i|--aio) COMPREPLY=(); return ;;
        -t|--cache) COMPREPLY=(); return ;;
        -d|--discard) COMPREPLY=(); return ;;
        -T|--trace) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help --object --image-opts -c --cmd -f --format -r --read-only -s --snapshot -n --nocache -C --copy-on-read -m --misalign -k --native-aio -i --aio -t --cache -d --discard -U --force-share -V --version -T --trace --connect --deterministic' -- "$cur"))
      ;;
    map)
      case $prev in
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -s|--start-offset) COMPREPLY=(); return ;;
        -l|--max-length) COMPREPLY=(); return ;;
        --output) COMPREPLY=($(compgen -W 'human json' -- "$cur")); return ;;
        --object) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -f --format --image-opts -s --start-offset -l --max-length --output -U --force-share --object --connect --deterministic' -- "$cur"))
      ;;
    measure)
      case $prev in
        -O|--target-format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -o|--options) COMPREPLY=(); return ;;
        --size) COMPREPLY=(); return ;;
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -l|--snapshot) COMPREPLY=(); return ;;
        --output) COMPREPLY=($(compgen -W 'human json' -- "$cur")); return ;;
        --object) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -O --target-format -o --options --size -f --format --image-opts -l --snapshot --output -U --force-share --object --connect --deterministic' -- "$cur"))
      ;;
    rebase)
      case $prev in
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -t|--cache) COMPREPLY=($(compgen -W 'none writeback writethrough directsync unsafe' -- "$cur")); return ;;
        -b|--backing) COMPREPLY=($(compgen -f -- "$cur")); return ;;
        -F|--backing-format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        -T|--backing-cache) COMPREPLY=($(compgen -W 'none writeback writethrough directsync unsafe' -- "$cur")); return ;;
        --object) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -q --quiet -p --progress --image-opts -U --force-share -f --format -t --cache -b --backing -F --backing-format -T --backing-cache -u --backing-unsafe -c --compress --object --connect --deterministic' -- "$cur"))
      ;;
    resize)
      case $prev in
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        --preallocation) COMPREPLY=(); return ;;
        --object) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -q --quiet -f --format --image-opts --shrink --preallocation --object --connect --deterministic' -- "$cur"))
      ;;
    snapshot)
      case $prev in
        -f|--format) COMPREPLY=($(compgen -W 'blkdebug blkverify bochs cloop compress copy-on-read dmg file host_cdrom host_device luks nbd null-aio null-co parallels preallocate qcow qcow2 qed quorum raw ssh throttle vdi vhdx vmdk vpc' -- "$cur")); return ;;
        --object) COMPREPLY=(); return ;;
        -c|--create) COMPREPLY=(); return ;;
        -a|--apply) COMPREPLY=(); return ;;
        -d|--delete) COMPREPLY=(); return ;;
        --connect) COMPREPLY=($(compgen -f -- "$cur")); return ;;
      esac
      [[ $cur == -* ]] && COMPREPLY=($(compgen -W '-h --help -q --quiet -f --format --image-opts -U --force-share --object -l --list -c --create -a --apply -d --delete --connect --deterministic' -- "$cur"))
      ;;
  esac
  [[ $cur != -* ]] && COMPREPLY=($(compgen -f -- "$cur"))
}
complete -o filenames -F _qimg qimg qemu-img
